import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/coalitions.module';
import { DocumentsModule } from '../documents/documents.module';
import { EvidenceModule } from '../evidence/evidence.module';
import {
  CoalitionProgressResolver,
  DocumentProgressResolver,
  GroupProgressResolver,
  ProgressReportResolver,
} from './progress-reports.resolver';
import { ProgressReportsService } from './progress-reports.service';

@Module({
  imports: [CoalitionsModule, DocumentsModule, EvidenceModule],
  providers: [
    ProgressReportsService,
    CoalitionProgressResolver,
    DocumentProgressResolver,
    GroupProgressResolver,
    ProgressReportResolver,
  ],
  exports: [ProgressReportsService],
})
export class ProgressReportsModule {}
