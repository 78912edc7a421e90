import { useState } from 'react';
import type { AppErrorOf } from '../../shared/app-error';
import type { CompanyProfile } from '../../shared/domain/company/company';
import { parseCompanyProfile } from '../../shared/domain/company/parse-company-profile';
import type { FieldProblem } from '../../shared/field-problem';
import { focusField } from '../lib/focus-field';

/** A profile being typed; problems show once it was asked to be stored, and the first one gets the focus (K-07). */
export function useProfileForm(initial: CompanyProfile) {
  const [profile, setProfile] = useState(initial);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  /** The first problem while no field of the form can show it: for a banner, so that no refusal is silent. */
  const [refusal, setRefusal] = useState<AppErrorOf<'invalid_input'> | null>(null);

  /** The profile to store; null while something is to be mended first. */
  const check = (): CompanyProfile | null => {
    const checked = parseCompanyProfile(profile);
    setProblems(checked.ok ? [] : checked.error);
    setRefusal(null);
    const [first] = checked.ok ? [] : checked.error;
    // After the fields have drawn their errors, so that the error is spoken with the field.
    if (first)
      setTimeout(() => {
        if (!focusField(first.path)) setRefusal({ code: 'invalid_input', fields: [first] });
      });
    return checked.ok ? checked.value : null;
  };
  return { profile, setProfile, problems, refusal, check };
}
