import { describeProof } from './frame/describe-proof';
import { r11 } from './r11-flipped-bytes';

describeProof(r11);
