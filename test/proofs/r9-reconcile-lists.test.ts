import { describeProof } from './frame/describe-proof';
import { r9 } from './r9-reconcile-lists';

describeProof(r9);
