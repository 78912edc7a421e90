import { describeProof } from './frame/describe-proof';
import { r02 } from './r02-every-crash-point';

describeProof(r02);
