import { describeProof } from './frame/describe-proof';
import { r07 } from './r07-two-computers';

describeProof(r07);
