import { useOutletContext } from 'react-router';
import type { Ik } from '../api/shapes';

/** The person who is signed in; known on every page inside the shell. */
export function useSignedIn(): Ik {
  return useOutletContext<Ik>();
}
