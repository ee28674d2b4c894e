/** Organisations and their speakers through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Coalition, Comment, Organisation, OrganisationSpeaker, Person } from '@plenary/database';
import type { AddOrganisationInput, AddSpeakerInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { OrganisationsService } from './organisations.service';

/** Who belongs to a coalition is for those who belong to it. */
async function isInside(context: RequestContext, coalitionId: string): Promise<boolean> {
  return (await context.standing()).roles.some((held) => held.coalitionId === coalitionId);
}

@Resolver('Organisation')
export class OrganisationsResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @Mutation()
  addOrganisation(
    @Context() context: RequestContext,
    @Args('input') input: AddOrganisationInput,
  ): Promise<Organisation> {
    return this.organisations.add(context, input);
  }

  @Mutation()
  addSpeaker(@Context() context: RequestContext, @Args('input') input: AddSpeakerInput): Promise<Organisation> {
    return this.organisations.addSpeaker(context, input);
  }

  @Mutation()
  endSpeaker(@Context() context: RequestContext, @Args('speakerId') speakerId: string): Promise<Organisation> {
    return this.organisations.endSpeaker(context, speakerId);
  }

  @ResolveField()
  async speakers(@Parent() { id, coalitionId }: Organisation, @Context() context: RequestContext) {
    return (await isInside(context, coalitionId)) ? context.read.speakersOfOrganisation.load(id) : [];
  }
}

@Resolver('Speaker')
export class SpeakerResolver {
  @ResolveField()
  person(@Parent() { personId }: OrganisationSpeaker, @Context() context: RequestContext): Promise<Person | null> {
    return context.read.person.load(personId);
  }

  @ResolveField()
  givenBy(@Parent() { givenBy }: OrganisationSpeaker, @Context() context: RequestContext) {
    return givenBy && context.read.person.load(givenBy);
  }
}

@Resolver('Coalition')
export class CoalitionOrganisationsResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField('organisations')
  async list(@Parent() { id }: Coalition, @Context() context: RequestContext): Promise<Organisation[]> {
    return (await isInside(context, id)) ? context.read.organisationsOfCoalition.load(id) : [];
  }

  @ResolveField()
  viewerSpeaksFor(@Parent() { id }: Coalition, @Context() context: RequestContext) {
    return this.organisations.spokenFor(context, id);
  }
}

@Resolver('Comment')
export class JointCommentResolver {
  @ResolveField()
  jointOf(@Parent() { id, organisationId }: Comment, @Context() context: RequestContext) {
    return organisationId && context.read.organisationOfComment.load(id);
  }
}
