import { Module } from '@nestjs/common';
import { AddressingService } from './addressing.service';

@Module({ providers: [AddressingService], exports: [AddressingService] })
export class AddressingModule {}
