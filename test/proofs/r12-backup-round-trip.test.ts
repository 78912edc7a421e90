import { describeProof } from './frame/describe-proof';
import { r12 } from './r12-backup-round-trip';

describeProof(r12);
