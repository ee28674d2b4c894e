/** Places through GraphQL. */
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Place } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { PlacesService } from './places.service';

@Resolver()
export class PlacesResolver {
  constructor(private readonly service: PlacesService) {}

  @Query()
  places(
    @Context() context: RequestContext,
    @Args('words') words: string,
    @Args('first') first: number,
  ): Promise<Place[]> {
    return this.service.find(context, words, first);
  }
}
