import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sentenceFor } from '../api/problem';
import type { Taak } from '../api/shapes';
import { Submission } from '../api/submission';
import { announce } from '../shell/announcer';

export const TAAK_ACTIES = {
  pak: 'Pak',
  maakOngedaan: 'Maak ongedaan',
  zetInWacht: 'Wacht',
  wijsToe: 'Wijs toe',
  draagOver: 'Draag over',
  geefVrij: 'Geef vrij',
  geefHaast: 'Geef haast',
  haalHaastWeg: 'Haal haast weg',
  zetOpPlaats: 'Zet op een dag',
  laatPlaatsLos: 'Laat de volgorde bepalen',
};
export type TaakActie = keyof typeof TAAK_ACTIES;

const DONE: Record<TaakActie, string> = {
  pak: 'Gepakt',
  maakOngedaan: 'Ongedaan gemaakt',
  geefVrij: 'Vrijgegeven',
  zetInWacht: 'In de wacht gezet',
  wijsToe: 'Toegewezen',
  draagOver: 'Overgedragen',
  geefHaast: 'Haast gegeven',
  haalHaastWeg: 'Haast weggehaald',
  zetOpPlaats: 'Op een dag gezet',
  laatPlaatsLos: 'De volgorde bepaalt weer',
};

interface TaakCommand {
  taak: Pick<Taak, 'id' | 'label' | 'versie'>;
  actie: TaakActie;
  gegevens?: unknown;
}

/** After every answer, also a refusal, the lists are read again: the screen shows the server's truth. */
export function useTaakAct() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ taak, actie, gegevens = {} }: TaakCommand) =>
      new Submission().post(`/v1/taken/${taak.id}/acties`, { actie, gegevens }, taak.versie),
    onSuccess: (_, { taak, actie }) => announce(`${DONE[actie]}: ${taak.label}.`),
    onError: (error) => announce(sentenceFor(error)),
    onSettled: () =>
      Promise.all(
        ['taken', 'dossier', 'dossiers'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      ),
  });
}

export interface Volgende {
  id?: string;
  taakId?: string;
  dossierId?: string;
  dossier?: { id: string };
}

/** Asks the server for the next task; it picks safely when two people ask at once. */
export function usePakVolgende(onPicked: (dossierId: string | undefined) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => new Submission().post<Volgende | undefined>('/v1/taken/_volgende', {}),
    onSuccess: (taak) => {
      announce(taak ? 'U hebt de volgende taak gepakt.' : 'Er is geen vrije taak voor u.');
      if (taak) onPicked(taak.dossierId ?? taak.dossier?.id);
    },
    onError: (error) => announce(sentenceFor(error)),
    onSettled: () => client.invalidateQueries({ queryKey: ['taken'] }),
  });
}
