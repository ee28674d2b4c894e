/** Sheets of comments through GraphQL. */
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SheetInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import type { Preview } from './sheets.service';
import { SheetsService } from './sheets.service';
import { wordsOf } from './sheet-plan';

@Resolver()
export class SheetsResolver {
  constructor(private readonly sheets: SheetsService) {}

  @Query()
  previewSheet(@Context() context: RequestContext, @Args('input') input: SheetInput) {
    return this.sheets.preview(context, input);
  }

  @Mutation()
  takeSheet(@Context() context: RequestContext, @Args('input') input: SheetInput) {
    return this.sheets.take(context, input);
  }
}

@Resolver('PlannedSheetRow')
export class PlannedSheetRowResolver {
  @ResolveField()
  row(@Parent() { source }: Preview['rows'][number]) {
    return source.row;
  }

  @ResolveField()
  reference(@Parent() { source }: Preview['rows'][number]) {
    return source.reference;
  }

  @ResolveField()
  comment(@Parent() { known }: Preview['rows'][number]) {
    return known?.comment.reference;
  }

  @ResolveField()
  author(@Parent() { source }: Preview['rows'][number]) {
    return source.author ?? wordsOf(source).onBehalfOf;
  }

  @ResolveField()
  text(@Parent() { source }: Preview['rows'][number]) {
    return wordsOf(source).text;
  }

  @ResolveField()
  proposedChange(@Parent() { source }: Preview['rows'][number]) {
    return wordsOf(source).proposedChange;
  }

  @ResolveField()
  disposition(@Parent() { source }: Preview['rows'][number]) {
    return source.disposition;
  }
}
