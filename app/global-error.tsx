'use client';

import { PlainPage } from './_ui/plain-page.tsx';
import './globals.css';

/** The last net, when even the layout failed: no language is known here, so it speaks all four, shortly. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>Segue</title>
        <PlainPage title="Something broke on our side">
          <p lang="ru">У нас что-то сломалось. Обновите страницу.</p>
          <p lang="zh">我们这边出了问题，请刷新页面。</p>
          <p lang="lv">Mums kaut kas salūza. Pārlādējiet lapu.</p>
          <p className="mt-4">
            <a href="/">Start again</a>
          </p>
        </PlainPage>
      </body>
    </html>
  );
}
