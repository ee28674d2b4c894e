import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/coalitions.module';
import { DocumentsModule } from '../documents/documents.module';
import {
  CoalitionFundingResolver,
  DocumentFundingResolver,
  FundingNeedResolver,
  FundingSupportResolver,
} from './funding.resolver';
import { NeedsService } from './needs.service';
import { SupportsService } from './supports.service';

@Module({
  imports: [CoalitionsModule, DocumentsModule],
  providers: [
    NeedsService,
    SupportsService,
    CoalitionFundingResolver,
    DocumentFundingResolver,
    FundingNeedResolver,
    FundingSupportResolver,
  ],
})
export class FundingModule {}
