import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/coalitions.module';
import { AddressProofResolver, MergingResolver } from './merging.resolver';
import { MergingService } from './merging.service';

@Module({ imports: [CoalitionsModule], providers: [MergingService, MergingResolver, AddressProofResolver] })
export class MergingModule {}
