import { describeProof } from './frame/describe-proof';
import { r09 } from './r09-reconcile-lists';

describeProof(r09);
