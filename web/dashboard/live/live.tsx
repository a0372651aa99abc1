import { useDebouncedValue } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useToken } from '../access/token.js';
import { ask } from '../api/ask.js';
import { LastDayDocument, type LastDayQuery } from '../generated/graphql.js';
import { eitherWay } from './changes-after.js';
import { follow, type Listening } from './follow.js';
import { LiveNote } from './live-note.js';
import { type News, withChange } from './news.js';
import { overWebSocket } from './over-web-socket.js';
import { refreshing } from './refreshing.js';
import { told } from './told.js';

/** A cut that lasts no longer than this is not worth a word, in milliseconds. */
const patienceMs = 3_000;
/** What was committed within this time before the page asked may have been asked for too early, in milliseconds. */
const uncertainMs = 60_000;

interface LiveProps {
  /** The last change of the graph when the page was opened; null where there was none. */
  readonly opened: LastDayQuery['lastChange'];
}

/** Keeps what is shown up to date, and says quietly what changed. */
export default function Live({ opened }: LiveProps) {
  const questions = useQueryClient();
  const token = useToken();
  const position = useRef(opened);
  const [news, setNews] = useState<readonly News[]>([]);
  const [listening, setListening] = useState<Listening>('on');
  const [said] = useDebouncedValue(listening, patienceMs);

  // The page's first questions were read each at an instant of its own: some perhaps just before the last change.
  useEffect(() => {
    const { current: last } = position;
    if (last !== null && Date.now() - Date.parse(last.at) < uncertainMs) void questions.invalidateQueries();
  }, [questions]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: with another token one listens anew, from where one was.
  useEffect(() => {
    const stop = new AbortController();
    told.upTo(position.current?.id ?? '0');
    const stale = refreshing(questions);
    const follower = {
      changesAfter: eitherWay({ overWebSocket, overEventStream }),
      pause,
      onListening: (now: Listening) => {
        setListening(now);
        told.listen(now === 'on');
        // What is refused here is refused to all questions: they ask for a token.
        if (now === 'refused') void questions.invalidateQueries({ queryKey: [LastDayDocument.toString()] });
      },
      onChange: (change: Parameters<typeof stale.add>[0]) => {
        position.current = change;
        stale.add(change);
        told.upTo(change.id);
        setNews((before) => withChange(before, change));
      },
      readAnew: async () => {
        const { lastChange } = await ask(LastDayDocument, {}, stop.signal);
        position.current = lastChange;
        void questions.invalidateQueries();
        told.upTo(lastChange?.id ?? '0');
        return lastChange?.id ?? '0';
      },
    };
    void follow(position.current?.id ?? '0', follower, stop.signal);
    return () => {
      stop.abort();
      told.listen(false);
      stale.stop();
    };
  }, [questions, token]);

  return <LiveNote news={news} isAway={listening === 'away' && said === 'away'} forget={() => setNews([])} />;
}

async function overEventStream() {
  return (await import('./over-event-stream.js')).overEventStream;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
