/** 128 random bits as 22 characters of base64url. */
export interface IdGenerator {
  newId(): string;
}
