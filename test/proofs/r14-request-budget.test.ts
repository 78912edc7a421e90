import { describeProof } from './frame/describe-proof';
import { r14 } from './r14-request-budget';

describeProof(r14);
