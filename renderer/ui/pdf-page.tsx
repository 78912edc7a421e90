import { useLingui } from '@lingui/react/macro';
import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { openPdf } from '../lib/open-pdf';
import { Banner } from './banner';
import styles from './pdf-page.module.css';
import { Spinner } from './spinner';

type PdfPageProps = {
  readonly bytes: Uint8Array;
  /** Spoken in place of the picture: what document this is. */
  readonly label: string;
};

/** All pages of a PDF, drawn on canvases as wide as there is room, at the sharpness of the screen. */
export function PdfPage({ bytes, label }: PdfPageProps) {
  const { t } = useLingui();
  const [state, setState] = useState<PDFDocumentProxy | 'opening' | 'failed'>('opening');

  useEffect(() => {
    let isCurrent = true;
    let opened: PDFDocumentProxy | null = null;
    openPdf(bytes).then(
      (pdf) => {
        opened = pdf;
        if (isCurrent) setState(pdf);
        else void pdf.loadingTask.destroy();
      },
      () => {
        if (isCurrent) setState('failed');
      },
    );
    return () => {
      isCurrent = false;
      void opened?.loadingTask.destroy();
    };
  }, [bytes]);

  if (state === 'opening') return <Spinner label={t`Rysuję podgląd`} />;
  if (state === 'failed')
    return (
      <Banner tone="bad">{t`Nie udało się narysować podglądu. Zapisz plik i otwórz go w innym programie.`}</Banner>
    );
  return (
    <div className={styles['pages']} role="img" aria-label={label}>
      {Array.from({ length: state.numPages }, (_, index) => (
        <PageCanvas key={index} pdf={state} pageNumber={index + 1} />
      ))}
    </div>
  );
}

function PageCanvas({ pdf, pageNumber }: { readonly pdf: PDFDocumentProxy; readonly pageNumber: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let drawing: RenderTask | null = null;
    let isCurrent = true;
    const draw = async () => {
      const page = await pdf.getPage(pageNumber);
      const target = canvas.current;
      if (!isCurrent || target === null) return;
      const natural = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({
        scale: (target.clientWidth / natural.width) * window.devicePixelRatio,
      });
      target.width = viewport.width;
      target.height = viewport.height;
      drawing = page.render({ canvas: target, viewport });
      // Leaving the page cancels the drawing, which rejects.
      await drawing.promise.catch(() => undefined);
    };
    draw().catch((cause: unknown) => {
      // Leaving the page closes the file, and what was still asked of it rejects.
      if (isCurrent) throw cause;
    });
    return () => {
      isCurrent = false;
      drawing?.cancel();
    };
  }, [pdf, pageNumber]);
  return <canvas ref={canvas} className={styles['page']} data-page={pageNumber} />;
}
