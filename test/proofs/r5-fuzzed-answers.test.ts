import { describeProof } from './frame/describe-proof';
import { r5 } from './r5-fuzzed-answers';

describeProof(r5);
