/** People and roles through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Affiliation, DeclarationQuestion, Person, RoleAssignment, WorkingGroup } from '@plenary/database';
import type {
  AddPersonInput,
  AssignRoleInput,
  ClaimInstallationInput,
  DeclareMyselfInput,
  IntroduceMyselfInput,
  SetWishesInput,
} from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { PeopleService } from './people.service';

/** Others see whence she speaks as far as she lets them; what was said together with a comment stands there. */
const showsHerself = ({ personId }: RequestContext, person: Person): boolean => person.shows || person.id === personId;

@Resolver('Person')
export class PeopleResolver {
  constructor(private readonly people: PeopleService) {}

  @Mutation()
  introduceMyself(@Context() context: RequestContext, @Args('input') input: IntroduceMyselfInput): Promise<Person> {
    return this.people.introduceMyself(context, input);
  }

  @Mutation()
  declareMyself(@Context() context: RequestContext, @Args('input') input: DeclareMyselfInput): Promise<Person> {
    return this.people.declareMyself(context, input);
  }

  @Mutation()
  setWishes(@Context() context: RequestContext, @Args('input') input: SetWishesInput): Promise<Person> {
    return this.people.setWishes(context, input);
  }

  @Mutation()
  async chooseLanguage(@Context() context: RequestContext, @Args('language') language: string) {
    await this.people.chooseLanguage(context, language);
    return {};
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
    return showsHerself(context, person) ? context.read.affiliation.load(person.id) : Promise.resolve(null);
  }

  @ResolveField()
  title(@Parent() person: Person, @Context() context: RequestContext): string | null {
    return showsHerself(context, person) ? person.title : null;
  }

  @ResolveField()
  affiliations(@Parent() person: Person, @Context() context: RequestContext): Promise<Affiliation[]> {
    return showsHerself(context, person) ? context.read.affiliationsOfPerson.load(person.id) : Promise.resolve([]);
  }

  @ResolveField()
  publicPage(@Parent() { publicPage, erasedAt }: Person): boolean {
    return publicPage && erasedAt === null;
  }
}

/** Whether she said a word or would rather not is hers to know. */
@Resolver('Affiliation')
export class AffiliationResolver {
  @ResolveField()
  stakeholderDeclaration(@Parent() one: Partial<Affiliation>, @Context() { personId }: RequestContext) {
    return one.personId === personId ? one.stakeholderDeclaration : null;
  }

  @ResolveField()
  regionDeclaration(@Parent() one: Partial<Affiliation>, @Context() { personId }: RequestContext) {
    return one.personId === personId ? one.regionDeclaration : null;
  }
}

@Resolver('Viewer')
export class QuestionsResolver {
  @ResolveField()
  wishes(@Context() context: RequestContext): Promise<Person | null> | null {
    return context.personId ? context.read.person.load(context.personId) : null;
  }

  @ResolveField()
  questions(@Context() context: RequestContext): Promise<DeclarationQuestion[]> | [] {
    return context.personId ? context.read.questionsOfPerson.load(context.personId) : [];
  }
}

@Resolver('DeclarationQuestion')
export class DeclarationQuestionResolver {
  @ResolveField()
  coalition(@Parent() { coalitionId }: DeclarationQuestion, @Context() context: RequestContext) {
    return context.read.coalition.load(coalitionId);
  }
}

@Resolver('RoleAssignment')
export class RoleAssignmentResolver {
  @ResolveField()
  person(@Parent() held: RoleAssignment, @Context() context: RequestContext): Promise<Person | null> {
    return context.read.person.load(held.personId);
  }

  @ResolveField()
  coalition(@Parent() held: RoleAssignment, @Context() context: RequestContext) {
    return context.read.coalition.load(held.coalitionId);
  }

  @ResolveField()
  group(@Parent() held: RoleAssignment, @Context() context: RequestContext): Promise<WorkingGroup | null> | null {
    return held.groupId ? context.read.group.load(held.groupId) : null;
  }
}
