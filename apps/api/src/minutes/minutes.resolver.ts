/** Minutes through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MinutesAmendment, MinutesVersion, Person, Session } from '@plenary/database';
import type { ProposeAmendmentInput, WriteMinutesInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { MinutesService } from './minutes.service';

@Resolver('Session')
export class SessionMinutesResolver {
  constructor(private readonly service: MinutesService) {}

  @Mutation()
  writeMinutes(@Context() context: RequestContext, @Args('input') input: WriteMinutesInput): Promise<Session> {
    return this.service.write(context, input);
  }

  @Mutation()
  proposeAmendment(@Context() context: RequestContext, @Args('input') input: ProposeAmendmentInput): Promise<Session> {
    return this.service.propose(context, input);
  }

  @ResolveField()
  minutes(@Parent() session: Session, @Context() context: RequestContext) {
    return this.service.of(context, session);
  }
}

@Resolver('MinutesVersion')
export class MinutesVersionResolver {
  @ResolveField()
  writtenBy(@Parent() { writtenBy }: MinutesVersion, @Context() context: RequestContext): Promise<Person | null> {
    return context.read.person.load(writtenBy);
  }
}

@Resolver('MinutesAmendment')
export class MinutesAmendmentResolver {
  @ResolveField()
  proposedBy(@Parent() { proposedBy }: MinutesAmendment, @Context() context: RequestContext): Promise<Person | null> {
    return context.read.person.load(proposedBy);
  }
}
