import { describeProof } from './frame/describe-proof';
import { r8 } from './r8-late-landings';

describeProof(r8);
