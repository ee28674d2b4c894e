/** Editions of lists through GraphQL. */
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Person } from '@plenary/database';
import type { EditionStandard } from '@plenary/domain';
import type { RequestContext } from '../platform/context';
import { blockIdOf } from './standard-blocks';
import type { EditionRow } from './standards.loader';

@Resolver('StandardsEdition')
export class StandardsEditionResolver {
  @ResolveField()
  revision(@Parent() { revisionId }: EditionRow, @Context() context: RequestContext) {
    return context.read.revision.load(revisionId);
  }

  @ResolveField()
  frozenBy(@Parent() { frozenBy }: EditionRow, @Context() context: RequestContext): Promise<Person | null> | null {
    return frozenBy ? context.read.person.load(frozenBy) : null;
  }
}

@Resolver('EditionStandard')
export class EditionStandardResolver {
  @ResolveField()
  blockId(@Parent() standard: EditionStandard): string {
    return blockIdOf(standard);
  }
}
