import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module';
import { RoundsModule } from '../rounds/rounds.module';
import { ReviewRequestResolver, RoundReviewersResolver } from './reviewers.resolver';
import { ReviewersService } from './reviewers.service';

@Module({
  imports: [PeopleModule, RoundsModule],
  providers: [ReviewersService, RoundReviewersResolver, ReviewRequestResolver],
})
export class ReviewersModule {}
