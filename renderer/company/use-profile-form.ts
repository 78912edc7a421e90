import { useEffect, useState } from 'react';
import type { CompanyProfile } from '../../shared/domain/company';
import { parseCompanyProfile } from '../../shared/domain/parse-company-profile';
import type { FieldProblem } from '../../shared/field-problem';
import { focusField } from '../lib/focus-field';

/** A profile being typed; problems show once it was asked to be stored, and the first one gets the focus (K-07). */
export function useProfileForm(initial: CompanyProfile) {
  const [profile, setProfile] = useState(initial);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);

  useEffect(() => {
    const [first] = problems;
    if (first) focusField(first.path);
  }, [problems]);

  /** The profile to store; null while something is to be mended first. */
  const check = (): CompanyProfile | null => {
    const checked = parseCompanyProfile(profile);
    setProblems(checked.ok ? [] : checked.error);
    return checked.ok ? checked.value : null;
  };
  return { profile, setProfile, problems, check };
}
