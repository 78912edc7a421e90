import { describeProof } from './frame/describe-proof';
import { r6 } from './r6-histories';

describeProof(r6);
