import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { itemsOf } from '../api/queries';
import { request } from '../api/request';
import type { DossierRegel, Lijst } from '../api/shapes';
import { Key } from './key';
import { useKeys } from './keys';
import { soortLabel } from './soorten';
import { TermijnBadge } from './termijn-badge';

const PAUSE = 180;
const SHORTEST = 2;

/** Client or dossier, from everywhere with `/`. What is typed stays out of the address bar. */
export function Search() {
  const [text, setText] = useState('');
  const asked = useDelayed(text.trim());
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  useKeys({ '/': () => input.current?.focus() });

  const found = useQuery({
    queryKey: ['dossiers', 'zoek', asked],
    queryFn: async ({ signal }) =>
      itemsOf(
        await request<Lijst<DossierRegel>>(`/v1/dossiers?limit=8&zoek=${encodeURIComponent(asked)}`, {
          signal,
        }),
      ),
    enabled: asked.length >= SHORTEST && !isBsn(asked),
    placeholderData: keepPreviousData,
  });
  const items = asked.length >= SHORTEST && !isBsn(asked) ? (found.data ?? []) : [];

  return (
    <ComboBox
      className="search"
      menuTrigger="input"
      allowsEmptyCollection
      allowsCustomValue
      items={items}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(id) => {
        if (id === null) return;
        setText('');
        input.current?.blur();
        void navigate(`/dossiers/${id}`);
      }}
    >
      <Label className="sr">Zoek cliënt of dossier</Label>
      <Input ref={input} className="search-input" placeholder="Zoek cliënt of dossier" />
      <Key>/</Key>
      <Popover className="search-list" offset={4}>
        <ListBox<DossierRegel>
          renderEmptyState={() => <p className="muted">{emptyText(asked, found.isFetching)}</p>}
        >
          {(dossier) => (
            <ListBoxItem id={dossier.id} textValue={dossier.client.naam} className="search-item">
              <span>
                <b>{dossier.client.naam}</b>
                <small>
                  {soortLabel(dossier.soort, dossier.vangnet)} · {dossier.faseLabel} · {dossier.teamNaam}
                </small>
              </span>
              <TermijnBadge termijn={dossier.termijn} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** A BSN would end up in an address; addresses are logged. */
function isBsn(text: string): boolean {
  return /^\d{8,9}$/.test(text.replace(/\D/g, '')) && /^[\d\s.]+$/.test(text);
}

function emptyText(asked: string, busy: boolean): string {
  if (asked.length < SHORTEST) return 'Typ twee letters of meer van de naam.';
  if (isBsn(asked)) return 'Zoeken op BSN kan hier niet. Zoek op naam.';
  return busy ? 'Zoeken' : `Niets gevonden voor "${asked}".`;
}

function useDelayed(value: string): string {
  const [delayed, setDelayed] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setDelayed(value), PAUSE);
    return () => window.clearTimeout(timer);
  }, [value]);
  return delayed;
}
