/** @file The codec as one module, for a snippet that runs inside the conformance program. */
export { decodeValue } from '../codec/decode-value.ts';
export { encodeValue } from '../codec/encode-value.ts';
