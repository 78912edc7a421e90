/** @file The codec as one module, for a snippet that runs inside the conformance program. */
export { decodeValue as decode } from '../codec/decode-value.ts';
export { encodeValue as encode } from '../codec/encode-value.ts';
