import { createContext, use } from 'react';
import type { Fout } from '../api/problem';

export interface FormState {
  fouten: Fout[];
  vandaag: string;
}

export const FormContext = createContext<FormState>({ fouten: [], vandaag: '' });

export function useFormState(): FormState {
  return use(FormContext);
}

/** The message for exactly this field, if there is one. */
export function useMelding(path: string): string | undefined {
  return use(FormContext).fouten.find((fout) => fout.veld === path)?.melding;
}
