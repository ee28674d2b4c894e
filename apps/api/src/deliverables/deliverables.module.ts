import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { ProgressReportsModule } from '../progress-reports/progress-reports.module';
import { SessionsModule } from '../sessions/sessions.module';
import { DeliverableResolver, DocumentDeliverableResolver, SessionDeliverablesResolver } from './deliverables.resolver';
import { DeliverablesService } from './deliverables.service';
import { SessionFormController } from './session-form.controller';

@Module({
  imports: [SessionsModule, DocumentsModule, ProgressReportsModule],
  controllers: [SessionFormController],
  providers: [DeliverablesService, SessionDeliverablesResolver, DocumentDeliverableResolver, DeliverableResolver],
  exports: [DeliverablesService],
})
export class DeliverablesModule {}
