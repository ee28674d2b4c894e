/** Editions and successions through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Document, Publication, Succession } from '@plenary/database';
import { isInForce } from '@plenary/domain';
import type { ReplaceDocumentInput, StartNextEditionInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { EditionsService } from './editions.service';
import { seenSuccessions } from './seen-successions';

@Resolver('Document')
export class DocumentEditionsResolver {
  constructor(private readonly editionsService: EditionsService) {}

  @Mutation()
  startNextEdition(@Context() context: RequestContext, @Args('input') input: StartNextEditionInput): Promise<Document> {
    return this.editionsService.startNext(context, input);
  }

  @Mutation()
  replaceDocument(@Context() context: RequestContext, @Args('input') input: ReplaceDocumentInput): Promise<Document> {
    return this.editionsService.replace(context, input);
  }

  @ResolveField()
  async edition(@Parent() { id }: Document, @Context() context: RequestContext): Promise<number> {
    const own = (await context.read.successionsOfDocument.load(id)).find(
      ({ documentId, kind }) => documentId === id && kind === 'NEXT_EDITION',
    );
    return own?.edition ?? 1;
  }

  @ResolveField()
  async supersedes(@Parent() document: Document, @Context() context: RequestContext): Promise<Succession[]> {
    return (await seenSuccessions(context, document)).supersedes;
  }

  @ResolveField()
  async supersededBy(@Parent() document: Document, @Context() context: RequestContext): Promise<Succession | null> {
    return (await seenSuccessions(context, document)).supersededBy;
  }

  @ResolveField()
  editions(@Parent() { id }: Document, @Context() context: RequestContext): Promise<Publication[]> {
    return context.read.editionsOfDocument.load(id);
  }
}

@Resolver('Succession')
export class SuccessionResolver {
  @ResolveField()
  document(@Parent() { documentId }: Succession, @Context() context: RequestContext): Promise<Document | null> {
    return context.read.document.load(documentId);
  }

  @ResolveField()
  superseded(@Parent() { supersededId }: Succession, @Context() context: RequestContext): Promise<Document | null> {
    return context.read.document.load(supersededId);
  }

  @ResolveField()
  async inForce(@Parent() { documentId }: Succession, @Context() context: RequestContext): Promise<boolean> {
    const newer = await context.read.document.load(documentId);
    return newer !== null && isInForce(newer.stage);
  }
}
