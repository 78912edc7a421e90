// First of all imports: the setting must stand before any schema is made.
import './lib/zod-without-eval';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/reset.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { createBridge } from './bridge/bridge';
import { createCommandId } from './bridge/command-id';
import { createQueryClient } from './bridge/create-query-client';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const bridge = createBridge({
  preload: window.kwit,
  createCommandId,
  checksAnswers: import.meta.env.DEV,
});

createRoot(root).render(
  <StrictMode>
    <App bridge={bridge} queryClient={createQueryClient()} />
  </StrictMode>,
);
