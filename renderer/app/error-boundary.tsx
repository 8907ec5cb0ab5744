import type { ReactNode } from "react";
import { Component } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";

interface Caught {
  readonly error: Error | null;
}

/** Keeps a screen that fails from taking the window with it. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Caught> {
  override state: Caught = { error: null };

  static getDerivedStateFromError(error: Error): Caught {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <Crashed message={error.message} onTryAgain={() => this.setState({ error: null })} />;
  }
}

function Crashed({ message, onTryAgain }: { readonly message: string; readonly onTryAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon="warning"
      title={t("frame.crashed")}
      action={<Button onPress={onTryAgain}>{t("frame.tryAgain")}</Button>}
    >
      {t("frame.crashedAdvice", { message })}
    </EmptyState>
  );
}
