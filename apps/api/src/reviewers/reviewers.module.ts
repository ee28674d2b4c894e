import { Module } from '@nestjs/common';
import { RoundsModule } from '../rounds/rounds.module';
import { ReviewRequestResolver, RoundReviewersResolver } from './reviewers.resolver';
import { ReviewersService } from './reviewers.service';

@Module({
  imports: [RoundsModule],
  providers: [ReviewersService, RoundReviewersResolver, ReviewRequestResolver],
})
export class ReviewersModule {}
