import { describeProof } from './frame/describe-proof';
import { r08 } from './r08-late-landings';

describeProof(r08);
