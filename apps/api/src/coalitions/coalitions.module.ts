import { Module } from '@nestjs/common';
import { CoalitionsResolver, WorkingGroupResolver } from './coalitions.resolver';
import { CoalitionsService } from './coalitions.service';

@Module({
  providers: [CoalitionsService, CoalitionsResolver, WorkingGroupResolver],
  exports: [CoalitionsService],
})
export class CoalitionsModule {}
