import type { FastifyReply } from 'fastify';

/** How an address that answers with a PDF is described. */
export const PDF = {
  description: 'De PDF',
  content: { 'application/pdf': { schema: { type: 'string' as const, format: 'binary' } } },
};

/** Lets a PDF be shown in the browser under its own name, and be taken for nothing else. */
export function handOut(reply: FastifyReply, bestand: string, pdf: Buffer): Buffer {
  void reply
    .header('content-type', 'application/pdf')
    .header('content-disposition', `inline; filename="${bestand}"`)
    .header('x-content-type-options', 'nosniff');
  return pdf;
}
