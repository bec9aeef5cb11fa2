import { Button } from '../../_ui/button.tsx';
import { Dialog } from '../../_ui/dialog.client.tsx';
import { DialogClose } from '../../_ui/dialog-close.client.tsx';
import { Drawer } from '../../_ui/drawer.client.tsx';
import { Popover } from '../../_ui/popover.client.tsx';
import { Section } from '../../_ui/section.tsx';
import { Tabs } from '../../_ui/tabs.client.tsx';
import { Tooltip } from '../../_ui/tooltip.client.tsx';
import type { KitText } from './kit-text.ts';
import { MenuDemo } from './menu-demo.client.tsx';
import { ToastDemo } from './toast-demo.client.tsx';

/** What opens over the page, and tabs. */
export function FloatingSection({ t }: { t: KitText }) {
  return (
    <Section id="floating" title={t('floating')} aside={t('floating.aside')}>
      <div className="mb-8 flex flex-wrap gap-2">
        <Dialog
          trigger={<Button>{t('floating.dialog')}</Button>}
          title={t('floating.dialogTitle')}
          description={t('floating.dialogText')}
          actions={
            <>
              <DialogClose>
                <Button>{t('floating.dialogNo')}</Button>
              </DialogClose>
              <DialogClose>
                <Button kind="primary">{t('floating.dialogYes')}</Button>
              </DialogClose>
            </>
          }
        />
        <Drawer trigger={<Button>{t('floating.drawer')}</Button>} title={t('floating.drawer')}>
          <p className="text-ink-2">{t('floating.drawerText')}</p>
        </Drawer>
        <Popover trigger={<Button>{t('floating.popover')}</Button>} label={t('floating.popover')}>
          <p>{t('floating.popoverText')}</p>
        </Popover>
        <Tooltip text={t('floating.tooltipText')}>
          <Button>{t('floating.tooltip')}</Button>
        </Tooltip>
        <MenuDemo
          more={t('floating.menu')}
          rename={t('floating.rename')}
          copy={t('floating.copy')}
          address={t('floating.address')}
          erase={t('floating.erase')}
        />
        <ToastDemo label={t('floating.toast')} done={t('floating.toastText')} back={t('floating.toastBack')} />
      </div>
      <Tabs
        label={t('floating.tabs')}
        tabs={[
          { value: 'text', label: t('floating.tabText'), content: <p>{t('floating.tabTextBody')}</p> },
          { value: 'logic', label: t('floating.tabLogic'), content: <p>{t('floating.tabLogicBody')}</p> },
          { value: 'quality', label: t('floating.tabQuality'), content: <p>{t('floating.tabQualityBody')}</p> },
        ]}
      />
    </Section>
  );
}
