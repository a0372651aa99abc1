import { useMantineColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { signOut, useToken } from '../access/token.js';
import { openBox } from '../app/opened.js';
import { inWords } from '../day/calendar.js';
import { useOffered } from '../exports/offered.js';
import { schemes } from '../look/schemes.js';
import { savedViews } from '../saved/saved-views.js';
import { usualFilters } from '../state/filters.js';
import { questions, usePlace, views } from '../state/place.js';
import { everyonesWord } from '../state/whose-word.js';
import { chooseLanguage, languageCodes, languages } from '../texts/languages.js';
import { t } from '../texts/texts.js';
import { dayIn } from './day-in.js';
import type { Finding } from './finding.js';
import { likest } from './likeness.js';

const mostCommands = 4;

interface Command {
  readonly title: string;
  readonly run: () => void;
}

/** What the page can be told to do, by words like those looked for; a day that they name before all. */
export function useCommands(text: string): readonly Finding[] {
  const [, go] = usePlace();
  const commands = useAllCommands();
  return useMemo(() => {
    const day = dayIn(text);
    const goToDay: readonly Command[] =
      day === null
        ? []
        : [{ title: t('search.goToDay', { day: inWords(day) }), run: () => void go({ day }) }];
    return [
      ...goToDay,
      ...likest([...commands, ...savedCommands()], ({ title }) => title, text, mostCommands),
    ].map(({ title, run }) => ({
      key: `command ${title}`,
      title,
      kind: t('search.kind.command'),
      choose: run,
    }));
  }, [text, commands, go]);
}

function useAllCommands(): readonly Command[] {
  const [, go] = usePlace();
  const token = useToken();
  const offered = useOffered();
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  return useMemo(
    () => [
      ...views.map((view) => ({
        title: t('search.goToView', { view: t(`page.view.${view}`) }),
        run: () => void go({ view, document: null, claim: null }),
      })),
      ...questions.map((question) => ({
        title: `${t('questions.label')}: ${t(`questions.of.${question}.name`)}`,
        run: () => void go({ view: 'questions', question }),
      })),
      ...offered.map(({ label, save }) => ({ title: label, run: save })),
      { title: t('filters.reset'), run: () => void go(usualFilters) },
      { title: t('word.everyone'), run: () => void go(everyonesWord) },
      { title: t('filters.showAll'), run: () => void go({ around: null, hide: null }) },
      ...schemes.map((scheme) => ({
        title: `${t('theme.label')}: ${t(`theme.${scheme}`)}`,
        run: () => setColorScheme(scheme),
      })),
      ...languageCodes.map((code) => ({
        title: `${t('page.language')}: ${languages[code].name}`,
        run: () => chooseLanguage(code),
      })),
      { title: t('saved.open'), run: () => openBox('saved') },
      { title: t('api.behind'), run: () => openBox('api') },
      { title: t('api.explorer'), run: () => location.assign('./explorer/') },
      token === null
        ? { title: t('access.signIn'), run: () => openBox('sign-in') }
        : { title: t('access.signOut'), run: signOut },
    ],
    [go, offered, setColorScheme, token],
  );
}

/** The views kept in this browser: read each time, for nothing tells of one that is kept or forgotten. */
function savedCommands(): readonly Command[] {
  return savedViews().map(({ name, address }) => ({
    title: t('search.savedView', { name }),
    run: () => location.assign(address),
  }));
}
