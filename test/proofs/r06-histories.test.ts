import { describeProof } from './frame/describe-proof';
import { r06 } from './r06-histories';

describeProof(r06);
