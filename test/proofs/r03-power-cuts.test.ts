import { describeProof } from './frame/describe-proof';
import { r03 } from './r03-power-cuts';

describeProof(r03);
