import {HeadContent, Scripts, createRootRoute} from '@tanstack/react-router';
import type {ReactNode} from 'react';

const Page = ({children}: {children: ReactNode}) => (
  <html lang="en">
    <head>
      <HeadContent />
    </head>
    <body>
      {children}
      <Scripts />
    </body>
  </html>
);

export const Route = createRootRoute({
  head: () => ({meta: [{charSet: 'utf-8'}, {title: 'Widgets'}], links: [{rel: 'icon', href: 'data:,'}]}),
  shellComponent: Page,
});
