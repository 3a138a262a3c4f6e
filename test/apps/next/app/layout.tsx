import type {ReactNode} from 'react';
import 'microneedling-widgets/widgets.css';

export default function Layout({children}: {children: ReactNode}) {
  return (
    <html lang="en">
      <head>
        <link rel="icon" href="data:," />
      </head>
      <body>{children}</body>
    </html>
  );
}
