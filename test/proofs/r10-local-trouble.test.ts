import { describeProof } from './frame/describe-proof';
import { r10 } from './r10-local-trouble';

describeProof(r10);
