import { describeProof } from './frame/describe-proof';
import { r05 } from './r05-fuzzed-answers';

describeProof(r05);
