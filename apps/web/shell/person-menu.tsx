import { useQueryClient } from '@tanstack/react-query';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { setSession } from '../api/session';
import type { Ik } from '../api/shapes';
import { rollenLabel } from './rollen';

interface PersonMenuProps {
  ik: Ik;
  onKeys: () => void;
}

export function PersonMenu({ ik, onKeys }: PersonMenuProps) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const leave = () => {
    setSession(null);
    client.clear();
    void navigate('/kies');
  };
  const acts: Record<string, () => void> = {
    wissel: leave,
    toetsen: onKeys,
    afwezigheid: () => void navigate('/afwezigheid'),
  };
  return (
    <MenuTrigger>
      <Button className="who">
        <span>{ik.naam}</span>
        <small>
          {rollenLabel(ik.rollen)} <span aria-hidden="true">▾</span>
        </small>
      </Button>
      <Popover placement="bottom end" className="menu">
        <Menu onAction={(key) => acts[String(key)]?.()} aria-label="Uw menu">
          <MenuItem id="afwezigheid">Mijn afwezigheid</MenuItem>
          <MenuItem id="wissel">{ik.demo ? 'Wissel van medewerker' : 'Afmelden'}</MenuItem>
          <MenuItem id="toetsen">Toetsen</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
