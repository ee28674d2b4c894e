/** People and roles through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Affiliation, Person, RoleAssignment, WorkingGroup } from '@plenary/database';
import type { AddPersonInput, AssignRoleInput, ClaimInstallationInput, IntroduceMyselfInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { PeopleService } from './people.service';

@Resolver('Person')
export class PeopleResolver {
  constructor(private readonly people: PeopleService) {}

  @Mutation()
  introduceMyself(@Context() context: RequestContext, @Args('input') input: IntroduceMyselfInput): Promise<Person> {
    return this.people.introduceMyself(context, input);
  }

  @Mutation()
  addPerson(@Context() context: RequestContext, @Args('input') input: AddPersonInput): Promise<Person> {
    return this.people.addPerson(context, input);
  }

  @Mutation()
  assignRole(@Context() context: RequestContext, @Args('input') input: AssignRoleInput): Promise<RoleAssignment> {
    return this.people.assignRole(context, input);
  }

  @Mutation()
  endRole(@Context() context: RequestContext, @Args('assignmentId') assignmentId: string): Promise<RoleAssignment> {
    return this.people.endRole(context, assignmentId);
  }

  @Mutation()
  claimInstallation(@Args('input') input: ClaimInstallationInput) {
    return this.people.claimInstallation(input);
  }

  @ResolveField()
  affiliation(@Parent() person: Person, @Context() context: RequestContext): Promise<Affiliation | null> {
    return context.read.affiliation.load(person.id);
  }
}

@Resolver('RoleAssignment')
export class RoleAssignmentResolver {
  @ResolveField()
  person(@Parent() held: RoleAssignment, @Context() context: RequestContext): Promise<Person | null> {
    return context.read.person.load(held.personId);
  }

  @ResolveField()
  group(@Parent() held: RoleAssignment, @Context() context: RequestContext): Promise<WorkingGroup | null> | null {
    return held.groupId ? context.read.group.load(held.groupId) : null;
  }
}
