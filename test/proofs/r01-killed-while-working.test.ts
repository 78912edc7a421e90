import { describeProof } from './frame/describe-proof';
import { r01 } from './r01-killed-while-working';

describeProof(r01);
