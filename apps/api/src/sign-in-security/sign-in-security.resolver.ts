/** How the viewer signs in, through GraphQL. */
import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../platform/context';
import { refuse } from '../platform/errors';
import type { TokenWish } from './sign-in-security.service';
import { SignInSecurityService } from './sign-in-security.service';

@Resolver('Viewer')
export class SignInSecurityResolver {
  constructor(private readonly service: SignInSecurityService) {}

  @Query()
  signInWays() {
    return this.service.ways();
  }

  @ResolveField()
  security(@Context() context: RequestContext) {
    return this.service.find(context).catch(refuse);
  }

  @Mutation()
  createApiToken(@Context() context: RequestContext, @Args('input') input: TokenWish) {
    return this.service.createToken(context, input);
  }

  @Mutation()
  revokeApiToken(@Context() context: RequestContext, @Args('tokenId') tokenId: string) {
    return this.service.revokeToken(context, tokenId);
  }
}
