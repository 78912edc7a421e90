import { describeProof } from './frame/describe-proof';
import { r4 } from './r4-network-faults';

describeProof(r4);
