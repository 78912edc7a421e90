import { describeProof } from './frame/describe-proof';
import { r13 } from './r13-killed-migration';

describeProof(r13);
