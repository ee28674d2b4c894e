/** GraphiQL on our own contract, for development: built apart from the app, and served by the demo alone. */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

type Asked = { query: string; variables?: unknown; operationName?: string | null };

/** As whoever is signed in, like the app. */
async function ask(asked: Asked): Promise<object> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  });
  return (await response.json()) as object;
}

const root = document.createElement('div');
root.id = 'graphiql';
root.style.blockSize = '100vh';
document.body.append(root);
createRoot(root).render(<GraphiQL fetcher={ask} />);
