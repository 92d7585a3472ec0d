import { useEffect, useState } from 'react';

/** How long this client is on the screen, in minutes and seconds; counted from the clock of the server. */
export function MdoTimer({ sinds, nu, eerder }: { sinds: string; nu: string; eerder: number }) {
  const [start] = useState(() => Date.now() - (Date.parse(nu) - Date.parse(sinds)) - eerder * 1000);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - start) / 1000));
  return (
    <p className="mdo-timer" role="timer" aria-label="Tijd voor deze cliënt">
      {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')} <small>voor deze cliënt</small>
    </p>
  );
}
