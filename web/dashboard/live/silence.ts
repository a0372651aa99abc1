/** The server says something every four seconds: who is silent for three times that is gone, whatever the network says. */
const silenceMs = 12_000;

/** Calls back when nobody has said anything for too long. */
export function whenSilent(end: () => void): { readonly broken: () => void; readonly forget: () => void } {
  let timer = setTimeout(end, silenceMs);
  return {
    broken: () => {
      clearTimeout(timer);
      timer = setTimeout(end, silenceMs);
    },
    forget: () => clearTimeout(timer),
  };
}
